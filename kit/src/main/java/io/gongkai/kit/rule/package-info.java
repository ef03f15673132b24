/** The one kit package a domain may import: how a broken rule is said. */
@NullMarked
package io.gongkai.kit.rule;

import org.jspecify.annotations.NullMarked;
