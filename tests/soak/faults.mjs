/**
 * The API over TLS as it is on a bad day: every tenth request meets a fault, drawn from the table in tests/faults/.
 * Prints one line of JSON, `{"urls": […], "caFile": …}`, and ends when its standard input does.
 *
 *   faults.mjs FOLDER-FOR-CERTIFICATES
 */
import { makeCertificates } from '../faults/certificates.mjs';
import { openTrap } from '../faults/places.mjs';
import { FaultServer } from '../faults/server.mjs';
import { table } from '../faults/table.mjs';

const certificates = makeCertificates(process.argv[2]);
const trap = await openTrap();
const good = ['good'];

/** A thousand requests, the last of which holds until there are more. */
function badDay(transport) {
	const faults = Object.values(table).flat().filter((row) => row.fault !== undefined && row.on.includes(transport)).map((row) => row.fault);
	const steps = [];
	while (steps.length < 1000) {
		const fault = faults[Math.floor(Math.random() * faults.length)];
		steps.push(...fault, ...Array(9 * fault.length).fill(good));
	}
	return steps;
}

const servers = await Promise.all(['tls', 'h2'].map(async (transport) => {
	const server = await new FaultServer(transport, certificates, trap).listen();
	let length = 0;
	const begin = () => {
		const steps = badDay(transport);
		length = steps.length;
		server.behave(steps);
	};
	begin();
	setInterval(() => server.taken >= length && begin(), 50);
	return server;
}));

console.log(JSON.stringify({ urls: servers.map(({ url }) => url), caFile: certificates.caFile }));
process.stdin.resume().on('end', () => process.exit());
