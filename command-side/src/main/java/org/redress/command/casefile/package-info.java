/**
 * A case file as one aggregate: the states of its capabilities side by side, so that a rule that
 * spans them is decided on facts of one instant.
 */
@NullMarked
package org.redress.command.casefile;

import org.jspecify.annotations.NullMarked;
