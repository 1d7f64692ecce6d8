package org.redress.gates.planted.query;

import org.bson.Document;

/** Breaks "folding knows no database". */
record DatabaseFold(Document view) {}
