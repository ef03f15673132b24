package io.gongkai.reporting;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class LedgerLinesDockerIT extends LedgerLinesTest {}
