/**
 * Deciding about organisations of market regulation: a tree of five levels with GB/T 2260 codes.
 */
@NullMarked
package org.redress.command.organisation;

import org.jspecify.annotations.NullMarked;
