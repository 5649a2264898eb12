<?php
/**
 * Plugin Name: Interlinear
 * Description: Sends posts to an Interlinear newsroom, and publishes the editions that come back, each as a separate post with links to the others.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 8.1
 * License: Apache-2.0
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/settings.php';
require __DIR__ . '/desk.php';
require __DIR__ . '/story.php';
require __DIR__ . '/send.php';
require __DIR__ . '/editions.php';
require __DIR__ . '/receive.php';
require __DIR__ . '/reader.php';
require __DIR__ . '/admin.php';
