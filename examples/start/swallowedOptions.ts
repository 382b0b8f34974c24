import { InputError } from './inputError';

/** The option as npm's environment names it, and as it is typed. */
const OPTIONS: Record<string, string> = {
	live: '--live',
	contacts: '--contacts FILE',
	column: '--column NAME',
	company: '--company PAGE',
	dry_run: '--dry-run',
	limit: '--limit N',
	account: '--account ID',
	out: '--out FILE',
	report: '--report FILE',
	all: '--all',
	yes: '--yes',
};

/**
 * npm takes options that stand before a `--` for its own: it puts them into the environment and
 * passes nothing on. `npm start --live` would then be a run against the simulator.
 *
 * @throws InputError where npm did so
 */
export function refuseSwallowedOptions(env: Record<string, string | undefined>): void {
	const names = Object.keys(OPTIONS).filter((name) => env[`npm_config_${name}`]);
	// `yes` is an option of npm too, set for good in many an .npmrc and by `npx --yes`.
	if (names.every((name) => name === 'yes')) return;
	const options = names.map((name) => OPTIONS[name]).join(' ');
	throw new InputError(`Put -- before the options: npm start -- ${options}`);
}
