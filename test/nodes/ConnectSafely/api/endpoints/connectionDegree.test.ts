import {
	isConnectionDegree,
	isNoConnection,
} from '../../../../../nodes/ConnectSafely/api/endpoints/connectionDegree';

const NEAR = [
	1,
	'1',
	'1st',
	'1ST',
	' 1st ',
	'first',
	'First',
	'F',
	'f',
	'DISTANCE_1',
	'distance-1',
	'distance 1',
	'DISTANCE1',
	'DEGREE_1',
	'Degree_First',
	'firstDegree',
	'firstdegree',
	'1st degree',
	'1st-degree connection',
	'1st__degree - connection',
	'first degree connection',
	'firstConnection',
	'1st connection',
];
const FAR_AWAY = [
	2,
	9,
	'2nd',
	'3rd',
	'4th',
	'3rd+',
	'3+',
	'second',
	'third',
	'S',
	'T',
	'O',
	's',
	'DISTANCE_2',
	'DISTANCE2',
	'DEGREE_3',
	'2nd degree',
	'secondDegree',
	'seconddegree',
	'3rd+ degree connection',
	'second connection',
	'OUT_OF_NETWORK',
	'outOfNetwork',
	'out of the network',
	'Out of your network',
	'OUTOFNETWORK',
	'outofnetwork',
	'outofNetwork',
	'OUTSIDE_NETWORK',
	'Outside of LinkedIn, outside your network',
	'DISTANCE_OUT_OF_NETWORK_',
	'NOT_CONNECTED',
	'notConnected',
	'notconnected',
	'unconnected',
	'UnConnected',
];
const UNKNOWN = [
	'',
	0,
	12,
	21,
	'x1',
	'x2',
	'1x',
	'2x',
	'11st',
	'22nd',
	'FIRST_NAME',
	'SECOND_NAME',
	'FF',
	'xF',
	'SS',
	'xS',
	'Sx',
	'1+',
	'2++',
	'Connection',
	'degree',
	'DISTANCE',
	'DISTANCE__X_1',
	'network',
	'out',
	'really not connected',
	'not connected yet',
	null,
	undefined,
	{ degree: 2 },
	['1st'],
	`${' '.repeat(100)}1st`,
	`${' '.repeat(100)}2nd`,
];

describe('a degree of connection', () => {
	it.each(NEAR)('is the 1st: %j', (connectionDegree) => {
		expect(isConnectionDegree(connectionDegree)).toBe(true);
		expect(isNoConnection({ connectionDegree })).toBe(false);
		expect(isNoConnection({ connectionDegree, isConnected: false })).toBe(false);
		expect(isNoConnection({ connectionDegree, isConnected: true })).toBe(false);
	});

	it.each(FAR_AWAY)('is further away: %j', (connectionDegree) => {
		expect(isConnectionDegree(connectionDegree)).toBe(false);
		expect(isNoConnection({ connectionDegree })).toBe(true);
		expect(isNoConnection({ connectionDegree, isConnected: 'no' })).toBe(true);
		expect(isNoConnection({ connectionDegree, isConnected: true })).toBe(false);
	});

	it.each(UNKNOWN)('says nothing: %j', (connectionDegree) => {
		expect(isConnectionDegree(connectionDegree)).toBe(false);
		expect(isNoConnection({ connectionDegree })).toBe(false);
		expect(isNoConnection({ connectionDegree, isConnected: false })).toBe(true);
	});
});
