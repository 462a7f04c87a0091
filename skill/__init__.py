"""Steady Steps: spoken exercises for resilience, for smart speakers and for a desk."""
