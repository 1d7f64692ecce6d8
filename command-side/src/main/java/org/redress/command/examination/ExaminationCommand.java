package org.redress.command.examination;

import org.redress.command.CaseCommand;

/** What can be asked while a complaint is examined and its decision is told. */
public sealed interface ExaminationCommand extends CaseCommand
    permits RequestSupplement,
        RecordSupplement,
        RecordAbuseSignal,
        AssessAbuseSignals,
        RecordHarmKnowledge,
        GiveDecisionNotice {}
