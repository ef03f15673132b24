package io.gongkai.reporting;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class LineageHttpDockerIT extends LineageHttpTest {}
