/**
 * Random histories of a small city, lawful and not, brought in through the door, beside a count of
 * their lines that follows the texts of the law and shares no code with the services.
 */
@NullMarked
package io.gongkai.local.launcher.histories;

import org.jspecify.annotations.NullMarked;
