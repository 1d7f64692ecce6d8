/**
 * The GraphQL mutations: an input becomes a command, the desk carries it out, and the answer says
 * what it left behind or why it was refused.
 */
@NullMarked
package org.redress.command.mutation;

import org.jspecify.annotations.NullMarked;
