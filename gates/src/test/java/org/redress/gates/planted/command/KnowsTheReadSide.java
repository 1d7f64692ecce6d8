package org.redress.gates.planted.command;

import org.redress.gates.planted.query.KnowsAxon;

/** Breaks "the write side never sees the read side". */
record KnowsTheReadSide(KnowsAxon view) {}
