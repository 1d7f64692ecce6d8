package org.redress.gates.planted.ranking;

import org.redress.gates.planted.form.KnowsTheSchema;

/** Breaks "the ranking knows the events and no other module". */
public record KnowsTheForms(KnowsTheSchema form) {}
