/** The one door to the party room over HTTP: erasure, for operators. */
@NullMarked
package io.gongkai.request.party.web;

import org.jspecify.annotations.NullMarked;
