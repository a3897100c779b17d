import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const day = 86_400_000;

/** A time as `openssl ca` takes it: YYYYMMDDHHMMSSZ. */
const date = (days) => new Date(Date.now() + days * day).toISOString().replace(/[-:T]|\.\d+/g, '');

const config = `[ca]
default_ca = authority
[authority]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
email_in_dn = no
[any]
commonName = supplied
[server]
basicConstraints = critical,CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = $ENV::NAMES
[authorities]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
[constrained]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
nameConstraints = critical,permitted;DNS:elsewhere.invalid,permitted;IP:192.0.2.0/255.255.255.0
`;

const ours = 'IP:127.0.0.1,IP:::1,DNS:localhost,DNS:several.invalid,DNS:slow.invalid';

/**
 * Makes the certificate authorities and the servers' certificates that the TLS faults need, in `folder`.
 * Returns the path of the CA file to trust, that of the CA file which nobody is to trust, that of an authority that the
 * first vouches for, and, by certificate name, what a TLS server takes: key and cert as PEM.
 */
export function makeCertificates(folder) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'ca.cnf'), config);
	writeFileSync(join(folder, 'index.txt'), '');

	const openssl = (names, ...args) =>
		execFileSync('openssl', args, { cwd: folder, stdio: 'pipe', env: { ...process.env, NAMES: names } });
	const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
	const read = (...files) => files.map((file) => readFileSync(join(folder, file), 'utf8')).join('');

	const authority = (name) =>
		openssl(ours, 'req', '-x509', ...newKey, '-config', '/dev/null', '-subj', `/CN=Test ${name}`, '-days', '30',
			'-addext', 'basicConstraints=critical,CA:TRUE', '-keyout', `${name}.key`, '-out', `${name}.pem`);
	const sign = (name, { by = 'ca', from = -1, to = 30, names = ours, as = 'server' } = {}) => {
		openssl(names, 'req', '-new', ...newKey, '-config', '/dev/null', '-subj', `/CN=${name}`,
			'-keyout', `${name}.key`, '-out', `${name}.csr`);
		openssl(names, 'ca', '-batch', '-notext', '-config', 'ca.cnf', '-extensions', as, '-cert', `${by}.pem`,
			'-keyfile', `${by}.key`, '-startdate', date(from), '-enddate', date(to), '-in', `${name}.csr`,
			'-out', `${name}.pem`);
		return { key: read(`${name}.key`), cert: read(`${name}.pem`) };
	};

	authority('ca');
	authority('stranger');
	const servers = {
		good: sign('good'),
		expired: sign('expired', { from: -20, to: -1 }),
		'not yet valid': sign('early', { from: 2 }),
		'wrong host': sign('wrong-host', { names: 'DNS:elsewhere.invalid' }),
		'unknown CA': sign('unknown', { by: 'stranger' }),
	};
	sign('intermediate', { as: 'authorities' });
	servers['missing intermediate'] = sign('orphan', { by: 'intermediate' });
	servers['issued by a server'] = sign('impostor', { by: 'good' });
	servers['issued by a server'].cert += servers.good.cert;

	servers['whole chain'] = { ...servers['missing intermediate'] };
	servers['whole chain'].cert += read('intermediate.pem');
	sign('confined', { as: 'constrained' });
	servers['name constraints'] = sign('outside', { by: 'confined' });
	servers['name constraints'].cert += read('confined.pem');

	openssl(ours, 'req', '-x509', ...newKey, '-config', '/dev/null', '-subj', '/CN=self', '-days', '30',
		'-addext', `subjectAltName=${ours}`, '-keyout', 'self.key', '-out', 'self.pem');
	servers['self-signed'] = { key: read('self.key'), cert: read('self.pem') };

	const file = (name) => join(folder, `${name}.pem`);
	return { caFile: file('ca'), strangerFile: file('stranger'), intermediateFile: file('intermediate'), servers };
}
