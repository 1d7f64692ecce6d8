package org.redress.events.complaint;

import org.redress.events.CaseEvent;

/** What can happen to a complaint itself. */
public sealed interface ComplaintEvent extends CaseEvent
    permits ComplaintFiled,
        ComplaintPickedUp,
        ComplaintAccepted,
        ComplaintRefused,
        ComplaintWithdrawn,
        ComplaintClosed,
        ComplaintReopened {}
