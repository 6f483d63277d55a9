import { showControls } from '../text/show-controls.js'

/**
 * Say something on standard error. Names of files and words of plans come from anywhere: what could steer a terminal is
 * shown, not sent.
 *
 * @param line without its line end
 */
export function say(line: string): void {
  process.stderr.write(`${showControls(line)}\n`)
}
