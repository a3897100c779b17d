// The vendor's Node SDK in one process: loop.mjs CALLS. Prints what in_process.php prints.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { Recur } = createRequire(process.env.BENCH_NODE_MODULES)('recur-tw/server');
const recur = new Recur(process.env.RECUR_SECRET_KEY, { baseUrl: process.env.RECUR_BASE_URL });
const options = { customer: 'cus_demo', returnUrl: 'https://shop.example/account' };
const times = [];
let warm;

for (let i = 0; i < Number(process.argv[2]); i++) {
	if (i === 1) {
		warm = process.cpuUsage();
	}
	const begun = process.hrtime.bigint();
	await recur.portal.sessions.create(options);
	times.push(Number(process.hrtime.bigint() - begun));
}
const used = process.cpuUsage(warm);
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
console.log(JSON.stringify({ times, cpu: warm ? used.user + used.system : 0, peak }));
