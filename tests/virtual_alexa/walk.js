// Walks through the exercises with the npm package virtual-alexa, as a client that is not ours.
// Usage: node walk.js MODEL.json URL
const { VirtualAlexa, SkillRequest } = require("virtual-alexa");

const [model, url] = process.argv.slice(2);
if (!url) {
  console.error("usage: node walk.js MODEL.json URL");
  process.exit(2);
}

let failures = 0;
let laterSeconds = 0;

// The requests say when somebody spoke; a reply that lasts a minute is over a minute later.
function wait(seconds) {
  laterSeconds += seconds;
}

function newDevice() {
  const device = VirtualAlexa.Builder()
    .interactionModelFile(model)
    .skillURL(url)
    .create();
  device.filter((request) => {
    request.request.timestamp = new Date(Date.now() + laterSeconds * 1000).toISOString();
  });
  return device;
}

function check(name, response, wanted, ends = false) {
  const speech = response?.response?.outputSpeech?.ssml ?? "";
  const closed = response?.response?.shouldEndSession === true;
  const good = speech.includes(wanted) && closed === ends;
  if (!good) failures += 1;
  console.log(`${good ? "ok  " : "FAIL"} ${name}${good ? "" : `: wanted "${wanted}"${ends ? ", ended" : ""}; heard ${speech.slice(0, 200)}`}`);
}

async function breathing() {
  const alexa = newDevice();
  check("launch", await alexa.launch(), "What would help?");
  check("help at the menu", await alexa.intend("AMAZON.HelpIntent"), "At any moment you can say");
  check("fallback at the menu", await alexa.intend("AMAZON.FallbackIntent"), "I did not get that");
  check("three minutes of breathing", await alexa.utter("a three minute breathing exercise"), "Breathe in");
  check("pause", await alexa.intend("AMAZON.PauseIntent"), "resume");
  check("resume", await alexa.intend("AMAZON.ResumeIntent"), "go on");
  check("slower", await alexa.intend("SlowerIntent"), "four and a half");
  check("fallback inside", await alexa.intend("AMAZON.FallbackIntent"), "we just go on");
  check("help inside", await alexa.intend("AMAZON.HelpIntent"), "We are in long exhale breathing");
  check("stop", await alexa.intend("AMAZON.StopIntent"), "I will keep your place", true);
  check("launch again", await alexa.launch(), "Shall we go on there?");
  check("yes", await alexa.intend("AMAZON.YesIntent"), "where you left it");
  check("something else", await alexa.intend("SomethingElseIntent"), "What would help?");
  await reframe(alexa);
}

async function reframe(alexa) {
  check("reframe a thought", await alexa.intend("StartIntent", { exercise: "reframe a thought" }), "What is the thought");
  check("the thought", await alexa.intend("AnswerIntent", { words: "I always let people down" }), "I always let people down");
  check("its strength", await alexa.intend("NumberIntent", { number: "6" }), "what does not fit");
  check("the other side", await alexa.intend("AnswerIntent", { words: "I was there on Monday" }), "true, and kinder");
  check("a fairer sentence", await alexa.intend("AnswerIntent", { words: "It was hard and I came anyway" }), "It was hard and I came anyway");
  check("what next", await alexa.intend("AnswerIntent", { words: "call her" }), "how strong is it now");
  check("strength now", await alexa.intend("NumberIntent", { number: "4" }), "From 6 to 4");
  wait(60);
  check("another one", await alexa.intend("AMAZON.YesIntent"), "What would help?");
  await goal(alexa);
}

async function goal(alexa) {
  check("one small goal", await alexa.utter("one small goal"), "one small thing");
  check("the goal", await alexa.intend("AnswerIntent", { words: "wash two cups" }), "ten minutes?");
  check("small enough", await alexa.intend("AMAZON.YesIntent"), "When could it happen?");
  check("its moment", await alexa.intend("AnswerIntent", { words: "after breakfast" }), "How sure are you");
  check("how sure", await alexa.intend("NumberIntent", { number: "8" }), "wash two cups");
  check("that is right", await alexa.intend("AMAZON.YesIntent"), "Picture yourself");
  check("no more", await alexa.intend("AMAZON.NoIntent"), "", true);
}


breathing()
  .then(() => {
    console.log(failures ? `${failures} failed` : "all passed");
    process.exit(failures ? 1 : 0);
  })
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
