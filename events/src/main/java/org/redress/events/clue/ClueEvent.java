package org.redress.events.clue;

import org.redress.events.CaseEvent;

/** What can happen to a clue (违法线索) found in the mediation of a case. */
public sealed interface ClueEvent extends CaseEvent
    permits ClueFound, ClueCheckExtended, ClueChecked {}
