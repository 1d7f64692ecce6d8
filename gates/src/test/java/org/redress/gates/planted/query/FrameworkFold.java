package org.redress.gates.planted.query;

import org.springframework.stereotype.Component;

/** Breaks "folding needs no framework". */
@Component
class FrameworkFold {}
