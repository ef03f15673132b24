/** The pages as a person meets them: in a browser, by mouse, by keyboard, on a phone. */
@NullMarked
package io.gongkai.local.launcher.browser;

import org.jspecify.annotations.NullMarked;
