/** Organisations of market regulation (市场监管部门) as a tree of five levels, on any day. */
@NullMarked
package org.redress.query.organisation;

import org.jspecify.annotations.NullMarked;
