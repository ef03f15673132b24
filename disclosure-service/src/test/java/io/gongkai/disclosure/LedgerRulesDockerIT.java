package io.gongkai.disclosure;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class LedgerRulesDockerIT extends LedgerRulesTest {}
