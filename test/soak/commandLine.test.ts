import { CommandLineError } from '../bench/commandLine';
import { HELP, readSoakCommand } from './commandLine';

const read = (args: string[], env = {}) => readSoakCommand(args, env, () => 99);

it('takes its numbers from the options', () => {
	const usual = { help: false, executions: 1000, minutes: 0, seed: 99 };
	expect(read([])).toEqual(usual);
	expect(read(['--executions', '200', '--minutes', '60', '--seed', '7'])).toEqual({
		...usual,
		executions: 200,
		minutes: 60,
		seed: 7,
	});
	expect(read(['--help'])).toEqual({ ...usual, help: true });
});

it('is the same each time where it is small', () => {
	expect(read(['--small']).seed).toBe(read(['--small']).seed);
	expect(read(['--small', '--seed', '8'])).toMatchObject({ seed: 8 });
	expect(read(['--small']).executions).toBeLessThan(100);
});

it.each([['--smal'], ['small'], ['--seed', 'x'], ['--executions', '0'], ['--minutes', '1.5']])(
	'refuses %s %s',
	(...args) => {
		expect(() => read(args.filter(Boolean))).toThrow(CommandLineError);
	},
);

it('says where the options have to stand, where npm has kept one', () => {
	expect(() => read([], { npm_config_small: 'true' })).toThrow('Put -- before');
});

it('lists every option', () => {
	for (const name of ['executions', 'minutes', 'seed', 'small', 'help']) {
		expect(HELP).toContain(`--${name} `);
	}
});
