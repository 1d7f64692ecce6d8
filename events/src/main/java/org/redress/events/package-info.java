/**
 * The immutable facts of Redress: the contract between the side that decides and the side that
 * reads. A class name is a wire name; a record is never edited in place, a correction is a new
 * event.
 */
@NullMarked
package org.redress.events;

import org.jspecify.annotations.NullMarked;
