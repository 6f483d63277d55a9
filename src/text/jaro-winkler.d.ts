/** `natural` types the index of its distances only. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinklerDistance(a: string, b: string, options: { ignoreCase: boolean }): number
}
