<?php
/** What readers and search engines get: the language, the links between editions, how much of each was read, and by whom. */

defined( 'ABSPATH' ) || exit;

/** An original and its published editions, by locale; empty for any other post. @return array<string, WP_Post> */
function interlinear_family( WP_Post $post ): array {
	$source_id = (int) ( get_post_meta( $post->ID, '_interlinear_source', true ) ?: $post->ID );
	$source    = get_post( $source_id );
	$editions  = array_filter( interlinear_editions_of( $source_id ), fn( $one ) => 'publish' === $one->post_status );
	if ( ! $source instanceof WP_Post || 'publish' !== $source->post_status || array() === $editions ) {
		return array();
	}
	return array( interlinear_own_locale() => $source ) + $editions;
}

add_action(
	'wp_head',
	function (): void {
		$post = is_singular() ? get_queried_object() : null;
		if ( ! $post instanceof WP_Post ) {
			return;
		}
		$family = interlinear_family( $post );
		foreach ( $family as $locale => $one ) {
			printf( "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">\n", esc_attr( $locale ), esc_url( get_permalink( $one ) ) );
		}
		if ( array() !== $family ) {
			printf( "<link rel=\"alternate\" hreflang=\"x-default\" href=\"%s\">\n", esc_url( get_permalink( reset( $family ) ) ) );
		}
	}
);

add_filter(
	'language_attributes',
	function ( string $attributes ): string {
		$post   = is_singular() ? get_queried_object() : null;
		$locale = $post instanceof WP_Post ? (string) get_post_meta( $post->ID, '_interlinear_locale', true ) : '';
		if ( '' === $locale ) {
			return $attributes;
		}
		$is_rtl = (bool) preg_match( '/^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)/', $locale );
		return sprintf( 'lang="%s"%s', esc_attr( $locale ), $is_rtl ? ' dir="rtl"' : '' );
	}
);

add_filter(
	'wp_robots',
	function ( array $robots ): array {
		$post = is_singular() ? get_queried_object() : null;
		if ( $post instanceof WP_Post && '1' === get_post_meta( $post->ID, '_interlinear_noindex', true ) ) {
			unset( $robots['max-image-preview'] );
			$robots['noindex'] = true;
		}
		return $robots;
	}
);

add_filter(
	'the_content',
	function ( string $content ): string {
		$post     = get_post();
		$sentence = $post instanceof WP_Post ? (string) get_post_meta( $post->ID, '_interlinear_disclosure', true ) : '';
		return '' === $sentence ? $content : $content . "\n<p class=\"interlinear-disclosure\">" . esc_html( $sentence ) . "</p>\n";
	}
);
