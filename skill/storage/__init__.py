"""Where memories are kept between visits."""
