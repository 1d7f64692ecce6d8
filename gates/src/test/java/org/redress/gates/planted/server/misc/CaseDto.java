package org.redress.gates.planted.server.misc;

/** Breaks "nothing is called DTO". */
record CaseDto(String id) {}
