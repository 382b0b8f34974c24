import { CommandLineError, readCommandLine } from './commandLine';

it('reads the one option there is', () => {
	expect(readCommandLine([], {})).toEqual({ small: false });
	expect(readCommandLine(['--small'], {})).toEqual({ small: true });
});

it.each([['--smal'], ['small'], ['--small=yes']])('refuses %s', (argument) => {
	expect(() => readCommandLine([argument], {})).toThrow(CommandLineError);
	expect(() => readCommandLine([argument], {})).toThrow(`"${argument}" is not understood`);
});

it('says where the option has to stand, where npm has kept it', () => {
	expect(() => readCommandLine([], { npm_config_small: 'true' })).toThrow('Put -- before');
});
