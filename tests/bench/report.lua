-- wrk: asks for one address again and again, and prints what became of it on one line.
-- As browsers do: pages are compressed while they are sent.
wrk.headers["Accept-Encoding"] = "br"

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "RESULT %.0f %.1f %.1f %d\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
