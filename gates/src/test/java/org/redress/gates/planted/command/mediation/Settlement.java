package org.redress.gates.planted.command.mediation;

/** What the sibling should not know. */
public record Settlement(String id) {}
