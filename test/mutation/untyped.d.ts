/* eslint-disable @typescript-eslint/no-explicit-any -- stands for packages whose types are not read */
declare const untyped: any;
export = untyped;
