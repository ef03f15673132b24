/** The life of a document that an organ owes the public: pure rules, no clock and no storage. */
@NullMarked
package io.gongkai.disclosure.document.domain;

import org.jspecify.annotations.NullMarked;
