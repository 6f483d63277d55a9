import type { CountedSign } from './sign-of.js'

/** A sign with what it is about in front of its name. */
export function withTopic(sign: CountedSign): CountedSign {
  return sign.topic === null ? sign : { ...sign, indicator: sign.topic + sign.indicator }
}
