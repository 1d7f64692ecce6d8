/**
 * A service filled with sample cases, the same each time, all sent through the same desk as live
 * work. Names, numbers and addresses in it are labels such as 投诉人 001, not people.
 */
@NullMarked
package org.redress.server.demo;

import org.jspecify.annotations.NullMarked;
