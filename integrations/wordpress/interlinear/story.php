<?php
/**
 * A post as the newsroom gets it, and as it comes back: an HTML page in which everything except the texts stays the same
 * byte for byte, including the comments of the block editor.
 */

defined( 'ABSPATH' ) || exit;

const INTERLINEAR_BEGIN = '<!--interlinear:begin-->';
const INTERLINEAR_END   = '<!--interlinear:end-->';

function interlinear_story_of( WP_Post $post ): string {
	$title   = htmlspecialchars( $post->post_title, ENT_QUOTES | ENT_HTML5 );
	$excerpt = htmlspecialchars( $post->post_excerpt, ENT_QUOTES | ENT_HTML5 );
	$about   = '' === $excerpt ? '' : "<meta name=\"description\" content=\"$excerpt\">\n";
	// The classic editor writes paragraphs as empty lines.
	$content = has_blocks( $post ) ? $post->post_content : wpautop( $post->post_content );
	$locale  = htmlspecialchars( interlinear_own_locale(), ENT_QUOTES | ENT_HTML5 );
	return "<!doctype html>\n<html lang=\"$locale\">\n<head>\n<meta charset=\"utf-8\">\n$about</head>\n<body>\n<article>\n<h1>$title</h1>\n"
		. INTERLINEAR_BEGIN . "\n$content\n" . INTERLINEAR_END . "\n</article>\n</body>\n</html>\n";
}

/** An id for a version of a post: the same each time that version is sent, and different for every other version. */
function interlinear_revision_of( WP_Post $post ): string {
	$text = $post->post_title . "\n" . $post->post_excerpt . "\n" . $post->post_content;
	return $post->post_modified_gmt . ' ' . substr( hash( 'sha256', $text ), 0, 12 );
}

/**
 * The parts of an edition; missing parts are empty.
 *
 * @return array{title: string, excerpt: string, content: string}|null
 */
function interlinear_read_story( string $html ): ?array {
	$begin = strpos( $html, INTERLINEAR_BEGIN );
	$end   = strrpos( $html, INTERLINEAR_END );
	if ( false === $begin || false === $end || ! preg_match( '~<h1>(.*?)</h1>~s', $html, $title ) ) {
		return null;
	}
	preg_match( '~<meta name="description" content="([^"]*)">~', $html, $about );
	$begin += strlen( INTERLINEAR_BEGIN );
	$plain  = fn( string $text ): string => html_entity_decode( $text, ENT_QUOTES | ENT_HTML5 );
	return array(
		'title'   => $plain( trim( $title[1] ) ),
		'excerpt' => $plain( $about[1] ?? '' ),
		'content' => trim( substr( $html, $begin, $end - $begin ), "\n" ),
	);
}
