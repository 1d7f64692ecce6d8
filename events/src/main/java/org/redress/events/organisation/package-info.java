/** Facts of the organisations of market regulation (市场监管部门) as a tree of five levels. */
@NullMarked
package org.redress.events.organisation;

import org.jspecify.annotations.NullMarked;
