package io.gongkai.gazette;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class SampleLedgersDockerIT extends SampleLedgersTest {}
