/** What the request service announces: applications, remedies and messages. */
@NullMarked
package io.gongkai.contracts.request;

import org.jspecify.annotations.NullMarked;
