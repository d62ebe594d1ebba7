/** What `--help` prints. */
export const usage = `Usage: careslot-conformance BASE_URL --service ID (--token-command COMMAND | --unsecured) [options]
       careslot-conformance race BASE_URL …   whether requests that cross lose or double anything; see race --help
       careslot-conformance fuzz BASE_URL …   whether odd and broken requests get their answer; see fuzz --help
       careslot-conformance serve [options]   a provider to try a consumer on; see serve --help

Runs the statements of the NHS booking specification against a provider. It books and cancels in the diary of the
service given, in free slots only, and cancels what it booked, also when it is stopped by Ctrl-C.

  --service ID             HealthcareService in whose diary to book; it needs two free slots at least
  --token-command COMMAND  run by the shell to get a token, which is the last line that it prints; {scope}, {aud},
                           {ods} and {ttl} in it stand for requested_scope, audience, ODS code and seconds to live
                           (below zero: expired), and are in its environment as SCOPE, AUD, ODS and TTL
  --unsecured              make unsigned tokens (alg none) instead: for a provider behind the Spine Secure Proxy
  --aud URL                what the provider calls its service root, where it is asked at another address, such as
                           behind its proxy: aud of the tokens, and what its own URLs begin with (BASE_URL)
  --ods CODE               organisation that asks (RX1)
  --asid FROM:TO           ASIDs for the proxy headers (200000000001:200000000002)
  --from TIME, --to TIME   book only slots that begin in this window (a quarter of an hour to 14 days from now)
  --only ID,ID             run only the cases whose id starts so
  --concurrency N          cases at a time (4)
  --timeout SECONDS        longest that an answer may take (10)
  --json FILE              also write the report as JSON, each case with its requests and answers
  --junit FILE             also write the report as JUnit XML
  --evidence DIR           also write a folder for assurance: an index, and a page for each item and each case with
                           requests, answers, verdict, requirements and source; DIR must be empty
  --help                   print this

Tokens and NHS numbers are left out of all that it writes.
Exits with 1 when a case failed or something was left behind, with 2 when the command makes no sense, and
with 130 when it was stopped.
`;
