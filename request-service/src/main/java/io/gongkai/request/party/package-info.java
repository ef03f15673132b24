/**
 * The only room with people: who applied, what they wrote, and the keys that make both readable.
 */
@NullMarked
package io.gongkai.request.party;

import org.jspecify.annotations.NullMarked;
