package org.redress.command.clue;

import org.redress.command.CaseCommand;

/** What can be asked about the clues found in the mediation of a case. */
public sealed interface ClueCommand extends CaseCommand
    permits RecordClue, ExtendClueCheck, CheckClue {}
