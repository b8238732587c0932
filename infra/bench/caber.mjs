// Reads utterances, one JSON object a line, and writes what caber makes of each of them and how long that took.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [folder] = process.argv.slice(2);
const caber = createRequire(`${folder}/`)("caber");
const ROUNDS = 3;

function read({ said, unit }) {
  let answer;
  let ms = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = process.cpuUsage();
    try {
      answer = caber.parse(said, unit);
    } catch {
      answer = [];
    }
    const { user, system } = process.cpuUsage(started);
    ms = Math.min(ms, (user + system) / 1000);
  }
  return { answer, ms };
}

const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);
process.stdout.write(JSON.stringify(lines.map((line) => read(JSON.parse(line)))));
