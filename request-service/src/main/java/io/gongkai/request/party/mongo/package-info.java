/** People at rest: ciphertext, keyed digests and wrapped keys. */
@NullMarked
package io.gongkai.request.party.mongo;

import org.jspecify.annotations.NullMarked;
