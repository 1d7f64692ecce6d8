/**
 * What both sides share of the API: the schema files, the scalars, the shape of an answer to a
 * command and of a page of a list.
 */
@NullMarked
package org.redress.graphql;

import org.jspecify.annotations.NullMarked;
