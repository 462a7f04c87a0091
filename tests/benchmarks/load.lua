-- For wrk: posts the requests of a file, one after another. Each line: signature, tab, body.
local requests = {}
local at = 0

function init(args)
  for line in io.lines(args[1]) do
    local signature, body = line:match("([^\t]*)\t(.*)")
    requests[#requests + 1] = wrk.format("POST", "/alexa", {
      ["Content-Type"] = "application/json; charset=utf-8",
      ["Signature-256"] = signature,
      ["SignatureCertChainUrl"] = args[2],
    }, body)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, _)
  local errors = summary.errors
  local bad = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  print(string.format("RESULT %.1f %.2f %.2f %d", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, bad))
end
