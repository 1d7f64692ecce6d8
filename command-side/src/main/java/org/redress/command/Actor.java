package org.redress.command;

/**
 * Who acts.
 *
 * @param id account of the person or system, not a name
 * @param role in what capacity
 * @param organisation id of the body acted for
 */
public record Actor(String id, Role role, String organisation) {}
