/**
 * Facts that others counted and that are only kept here, each with its source. They are never part
 * of what this service counts.
 */
@NullMarked
package org.redress.events.fact;

import org.jspecify.annotations.NullMarked;
