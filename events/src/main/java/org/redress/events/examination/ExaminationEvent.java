package org.redress.events.examination;

import org.redress.events.CaseEvent;

/** What can happen while a complaint is examined and its decision is told. */
public sealed interface ExaminationEvent extends CaseEvent
    permits SupplementRequested,
        SupplementReceived,
        AbuseSignalRecorded,
        AbuseSignalsAssessed,
        HarmKnowledgeRecorded,
        DecisionNoticeGiven {}
