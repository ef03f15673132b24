package io.gongkai.disclosure;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class SampleLedgersDockerIT extends SampleLedgersTest {}
