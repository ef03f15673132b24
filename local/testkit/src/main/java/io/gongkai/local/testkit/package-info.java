/**
 * What holds the house together: structure rules, source rules and schema checks, for test scope
 * only.
 */
@NullMarked
package io.gongkai.local.testkit;

import org.jspecify.annotations.NullMarked;
